package org.chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Says that a file of the output could not be written. */
final class TargetTrouble extends IOException {

  private static final long serialVersionUID = 1L;

  TargetTrouble(String target, IOException cause) {
    super(Messages.cannotWrite(target, detail(cause)), cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  private static String detail(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "you have no permission to";
      case NoSuchFileException _ -> "its folder does not exist";
      case FileAlreadyExistsException _ -> "there is a file of that name";
      case NotDirectoryException _ -> "it is not a folder";
      case FileSystemException f -> Optional.ofNullable(f.getReason()).orElse("the disk refuses");
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
  }
}
