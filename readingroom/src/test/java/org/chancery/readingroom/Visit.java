package org.chancery.readingroom;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.chancery.archive.Archive;

/** A reading room on a free port, and a browser that only knows HTTP. */
final class Visit implements AutoCloseable {

  private static final Address FREE = new Address("127.0.0.1", 0);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Archive archive;
  private final ReadingRoom room;
  private final Queue<Throwable> faults;

  Visit(Archive archive) {
    this(archive, FREE);
  }

  Visit(Archive archive, Address address) {
    this(archive, address, new ConcurrentLinkedQueue<>());
  }

  private Visit(Archive archive, Address address, Queue<Throwable> faults) {
    this(archive, ReadingRoom.serve(archive, address, faults::add), faults);
  }

  private Visit(Archive archive, ReadingRoom room, Queue<Throwable> faults) {
    this.archive = archive;
    this.room = room;
    this.faults = faults;
  }

  /** Opens a room in which the accounts of the archive edit. */
  static Visit editing(Archive archive, InstantSource clock) {
    Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    return new Visit(archive, ReadingRoom.edit(archive, FREE, faults::add, clock), faults);
  }

  /** Returns what whoever serves the room was told of. */
  Queue<Throwable> faults() {
    return faults;
  }

  String url(String path) {
    return room.url() + path.substring(1);
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url(path))));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> bytes(String path, String... headers) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(url(path))).headers(headers).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    room.close();
    archive.close();
    client.close();
  }
}
