package org.chancery.cli;

import org.chancery.readingroom.Address;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a reading room is served. */
final class ServeOptions {

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = ForPort.class,
      description = "The port; 0 takes any free one. Default: 7936.")
  private int port = Address.LOCAL.port();

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "The address to listen on. Default: 127.0.0.1, which only this machine can reach;"
              + " 0.0.0.0 lets others in.")
  private String host = Address.LOCAL.host();

  /** Returns the address asked for. */
  Address address() {
    return new Address(host, port);
  }

  /** {@code --port}. */
  static final class ForPort implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      boolean digits =
          !word.isEmpty()
              && word.length() <= 5
              && word.chars().allMatch(c -> c >= '0' && c <= '9')
              && Integer.parseInt(word) <= 65535;
      if (!digits) {
        throw new TypeConversionException(Messages.port(word));
      }
      return Integer.valueOf(word);
    }
  }
}
