package org.chancery.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.chancery.archive.Archive;
import org.chancery.readingroom.Address;
import org.chancery.readingroom.ReadingRoom;
import org.chancery.readingroom.RoomTrouble;

/** Serves an archive until the process is told to stop. */
final class Serving {

  private Serving() {}

  /**
   * Serves {@code archive} and tells where; returns when the thread is interrupted.
   *
   * @param debug whether a fault is told with its place in the program
   */
  static int run(
      Archive archive, Address address, boolean browse, Surroundings around, boolean debug)
      throws IOException {
    try (ReadingRoom room = ReadingRoom.serve(archive, address, faults(debug, around))) {
      return open(room, Lines.serving(archive.folder(), room.url()), browse, around);
    } catch (RoomTrouble trouble) {
      return Trouble.say(trouble.sentence(), Trouble.FAILED, around);
    }
  }

  /** Serves {@code archive} to readers and editors, as {@link #run} does. */
  static int edit(
      Archive archive, Address address, boolean browse, Surroundings around, boolean debug)
      throws IOException {
    try (ReadingRoom room = ReadingRoom.edit(archive, address, faults(debug, around))) {
      if (!address.isLoopback()) {
        int _ = Trouble.say(Messages.unencrypted(address.host()), Trouble.DONE, around);
      }
      return open(room, Lines.editing(archive.folder(), room.url()), browse, around);
    } catch (RoomTrouble trouble) {
      return Trouble.say(trouble.sentence(), Trouble.FAILED, around);
    }
  }

  /** Readers see that a page could not be made; whoever serves it is told why. */
  private static Consumer<Throwable> faults(boolean debug, Surroundings around) {
    return fault -> {
      int _ = Trouble.whileServing(fault, debug, around);
    };
  }

  private static int open(ReadingRoom room, String line, boolean browse, Surroundings around)
      throws IOException {
    try {
      around.out().write(line.getBytes(StandardCharsets.UTF_8));
      around.out().flush();
      if (browse) {
        browse(room.url());
      }
      new CountDownLatch(1).await();
      return Trouble.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Trouble.DONE;
    }
  }

  /** Opens the user's browser where there is a screen; else the line that was written must do. */
  private static void browse(String url) throws IOException {
    if (!GraphicsEnvironment.isHeadless()
        && Desktop.isDesktopSupported()
        && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(URI.create(url));
    }
  }
}
