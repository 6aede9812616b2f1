package hn.aldia.cli.command;

import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.WaiverOptions;
import hn.aldia.config.applicant.DocumentName;
import hn.aldia.config.applicant.Need;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.request.SendWish;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Sends the officer what they wait for. */
@Command(name = "send", mixinStandardHelpOptions = true)
public final class SendCommand extends BenchCommand implements OnACase {
  @Mixin private final WaiverOptions.OfAddress address = new WaiverOptions.OfAddress();

  @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "message")
  private @Nullable String message;

  @Option(names = "--these-scans", descriptionKey = "these-scans")
  private boolean theseScans;

  @ArgGroup private @Nullable Which which;

  /** Which documents go along: without a message all, with one none, unless it is said. */
  static final class Which {
    @Option(names = "--no-documents", descriptionKey = "no-documents")
    boolean bare;

    @Option(
        names = "--only",
        split = ",",
        paramLabel = Named.ALL,
        hideParamSyntax = true,
        descriptionKey = "only-documents",
        converter = Named.class)
    List<DocumentName> only = List.of();
  }

  /** A document, as the settings call it: {@code card-front}. */
  static final class Named implements ITypeConverter<DocumentName> {
    static final String ALL = "card-front,card-back,receipt-front,receipt-back,others";

    @Override
    public DocumentName convert(String value) {
      return DocumentName.of(value)
          .orElseThrow(() -> new TypeConversionException("“" + value + "” — " + ALL));
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var wish = new SendWish(message, documents());
    if (message != null && message.isBlank()) {
      throw wrong("cli.usage.empty-message");
    }
    if (message == null && wish.documents().isEmpty()) {
      throw wrong("cli.usage.nothing-to-send");
    }
    var bench =
        bench().waiving(new Waivers(false, address.address, false, false, null, theseScans));
    bench.errand(Need.REGISTER, errand -> errand.send(wish));
    return done(bench);
  }

  private ParameterException wrong(String key) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), console.words().say(key));
  }

  private Set<DocumentName> documents() {
    if (which == null) {
      return message == null ? DocumentName.ALL : Set.of();
    }
    return which.bare ? Set.of() : Set.copyOf(which.only);
  }
}
