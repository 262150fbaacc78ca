package nl.toetssteen.cli.bulk;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.toetssteen.bulk.EarlierAnswers;
import nl.toetssteen.cli.BadInputException;
import nl.toetssteen.cli.Terminal;
import org.jspecify.annotations.Nullable;

/** Where requests come from and answers go: files, or the streams of the terminal. */
final class BulkFiles {
  private final @Nullable Path in;
  private final @Nullable Path out;
  private final EarlierAnswers earlier;

  BulkFiles(String in, String out, boolean resume) {
    this.in = path(in);
    this.out = path(out);
    check(resume);
    this.earlier = resume ? resumed(this.out) : EarlierAnswers.NONE;
  }

  /** What is in the output already. */
  EarlierAnswers earlier() {
    return earlier;
  }

  /** Bytes of the input; 0 where that is not known. */
  long size() {
    try {
      return in == null || !Files.isRegularFile(in) ? 0 : Files.size(in);
    } catch (IOException e) {
      return 0;
    }
  }

  InputStream openIn(Terminal terminal) throws IOException {
    return in == null ? new KeptOpenIn(terminal.in()) : Files.newInputStream(in);
  }

  OutputStream openOut(Terminal terminal) throws IOException {
    if (out == null) {
      return new KeptOpenOut(terminal.out());
    }
    return Files.newOutputStream(out, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void check(boolean resume) {
    if (in != null && !Files.isReadable(in)) {
      throw new BadInputException("Het bestand " + in + " bestaat niet, of is niet te lezen.");
    }
    if (resume && out == null) {
      throw new BadInputException("Met --hervat hoort UIT een bestand te zijn.");
    }
    if (out != null && !resume && Files.isRegularFile(out) && out.toFile().length() > 0) {
      throw new BadInputException(
          "Het bestand " + out + " bestaat al. Ga verder met --hervat, of kies een ander bestand.");
    }
    if (in != null && in.equals(out)) {
      throw new BadInputException("IN en UIT zijn hetzelfde bestand.");
    }
  }

  private static EarlierAnswers resumed(@Nullable Path out) {
    if (out == null || !Files.isRegularFile(out)) {
      return EarlierAnswers.NONE;
    }
    try {
      EarlierAnswers earlier = EarlierAnswers.in(out);
      earlier.cut(out);
      return earlier;
    } catch (IOException e) {
      throw new BadInputException("Het bestand " + out + " kan niet worden gelezen of geschreven.");
    }
  }

  private static @Nullable Path path(String name) {
    try {
      return name.equals("-") ? null : Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInputException("Het bestand " + name + " bestaat niet.");
    }
  }

  private static final class KeptOpenIn extends FilterInputStream {
    KeptOpenIn(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  private static final class KeptOpenOut extends FilterOutputStream {
    KeptOpenOut(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
