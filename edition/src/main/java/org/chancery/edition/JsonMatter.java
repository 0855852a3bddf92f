package org.chancery.edition;

import java.io.IOException;
import java.util.Optional;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.DateMention;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;

/** Writes what the text proper tells of. */
final class JsonMatter {

  private final Json json;
  private final JsonDates dates;

  JsonMatter(Json json, JsonDates dates) {
    this.json = json;
    this.dates = dates;
  }

  void write(Matter matter) throws IOException {
    json.open("matter");
    json.extent("extent", matter.span());
    json.finding("meeting", matter.meeting(), this::meeting);
    json.findings("events", matter.events(), this::event);
    json.findings("drafts", matter.drafts(), this::draft);
    json.findings("papers", matter.references().papers(), this::paper);
    json.findings("dates", matter.references().dates(), this::date);
    json.findings("mentions", matter.mentions(), this::mention);
    json.close();
  }

  private void meeting(Meeting meeting) throws IOException {
    json.open();
    json.value("when", meeting.when(), dates::when);
    json.finding("place", meeting.place(), json::string);
    json.finding("initiative", meeting.initiative(), json::string);
    json.findings("participants", meeting.participants(), this::participant);
    json.close();
  }

  private void participant(Participant participant) throws IOException {
    json.open();
    json.text("name", participant.name());
    json.text("title", participant.title());
    json.number("side", participant.side());
    json.text("group", participant.group());
    json.close();
  }

  private void event(Event event) throws IOException {
    json.open();
    json.text("name", event.name());
    json.value("when", event.when(), dates::when);
    json.close();
  }

  private void draft(Draft draft) throws IOException {
    json.open();
    json.text("title", draft.title());
    json.text("relation", draft.relation());
    json.span("quotation", draft.quotation());
    json.close();
  }

  private void paper(PaperReference paper) throws IOException {
    json.open();
    json.text("whose", paper.whose());
    json.text("kind", paper.kind());
    json.text("number", paper.number());
    json.value("when", paper.when(), dates::when);
    json.text("to", paper.to());
    json.close();
  }

  private void date(DateMention mention) throws IOException {
    json.open();
    json.text("printed", mention.printed());
    json.value("when", Optional.of(mention.when()), dates::when);
    json.close();
  }

  private void mention(Mention mention) throws IOException {
    json.open();
    json.constant("kind", mention.kind());
    json.text("printed", mention.printed());
    json.text("name", mention.name());
    json.close();
  }
}
