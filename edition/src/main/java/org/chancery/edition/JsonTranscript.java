package org.chancery.edition;

import java.io.IOException;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.Transcript;

/** Writes the text, its layers and its tree of marks. */
final class JsonTranscript {

  private final Json json;

  JsonTranscript(Json json) {
    this.json = json;
  }

  void write(Transcript transcript) throws IOException {
    json.open("transcript");
    json.text("notation", transcript.notation());
    json.text("text", transcript.text());
    json.open("layers");
    layer(transcript, Stratum.TYPED);
    layer(transcript, Stratum.CORRECTED);
    json.close();
    json.list("marks", transcript.marks(), this::mark);
    json.close();
  }

  /** Writes a layer only where it differs from the text as published. */
  private void layer(Transcript transcript, Stratum stratum) throws IOException {
    String text = transcript.layer(stratum).text();
    if (!text.equals(transcript.text())) {
      json.text(Json.name(stratum), text);
    }
  }

  private void mark(Mark mark) throws IOException {
    json.open();
    switch (mark) {
      case Mark.Addition addition -> {
        json.text("type", "addition");
        json.constant("position", addition.position());
      }
      case Mark.Deletion deletion -> json.text("type", "deletion");
      case Mark.Substitution substitution -> json.text("type", "substitution");
      case Mark.Supplied supplied -> {
        json.text("type", "supplied");
        json.constant("reason", supplied.reason());
      }
      case Mark.Unclear unclear -> json.text("type", "unclear");
      case Mark.Gap gap -> {
        json.text("type", "gap");
        json.constant("reason", gap.reason());
        json.text("extent", gap.extent());
      }
      case Mark.Note note -> {
        json.text("type", "note");
        json.constant("about", note.type());
      }
    }
    hand(mark.hand());
    place(mark);
    json.text("origin", mark.origin());
    json.list("children", mark.children(), this::mark);
    json.close();
  }

  private void hand(Hand hand) throws IOException {
    json.open("hand");
    json.constant("role", hand.role());
    json.text("name", hand.name());
    json.close();
  }

  private void place(Mark mark) throws IOException {
    Span content = mark.content();
    json.span("span", mark.span());
    json.span("content", content);
  }
}
