package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the program. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IOException("the program lacks its file version.properties");
      }
      built.load(in);
    }
    return new String[] {
      "chancery " + built.getProperty("version") + " (Java " + Runtime.version().feature() + ")"
    };
  }
}
