package hn.aldia.cli.command;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Json;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.cli.records.CaseRecords;
import hn.aldia.cli.records.HandOverZip;
import hn.aldia.cli.records.KeptMail;
import hn.aldia.cli.records.KnownSecrets;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.report.CaseReport;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One file of a case for handing it over: its page, papers, mails and pictures; nothing secret. */
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand extends BenchCommand implements OnManyCases {
  @Option(names = "--to", paramLabel = "FILE.zip", descriptionKey = "export-to")
  private @Nullable Path to;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    CaseFolder folder = settings.folder();
    Store store = bench.store(settings.settings());
    var zip = new HandOverZip(folder.id().value(), KnownSecrets.of(bench, settings));
    String page = new CaseReport(console.words()).of(new CaseRecords(bench, store).of(settings));
    zip.add("report.html", page.getBytes(StandardCharsets.UTF_8));
    zip.add("case.json", Json.text(bench.view(settings, store)).getBytes(StandardCharsets.UTF_8));
    zip.add("applicant.txt", applicant(settings).getBytes(StandardCharsets.UTF_8));
    zip.addAll("documents", folder.documents(), file -> true);
    zip.addAll("receipts", folder.receipts(), file -> true);
    zip.addAll("pictures", folder.pictures(), file -> file.toString().endsWith(".png"));
    var reader = KeptMail.reader(settings);
    zip.addAll(
        "mail",
        folder.mail(),
        file -> KeptMail.read(file, reader).filter(KeptMail::mayBeShown).isPresent());
    Path file = target(bench, folder);
    FilePrivacy privacy = FilePrivacy.of(file);
    Path into = Objects.requireNonNull(file.getParent());
    if (!Files.isDirectory(into)) {
      privacy.createFolder(into);
    }
    privacy.write(file, zip.bytes());
    zip.leftOut().forEach(name -> console.note(Message.of("cli.export-left-out", name)));
    console.result(Message.of("cli.exported", file.toString()));
    console.document(Map.of("file", file.toString(), "leftOut", zip.leftOut()));
    return ExitCode.DONE;
  }

  private Path target(Workbench bench, CaseFolder folder) {
    String name = folder.id().value() + "-" + HondurasTime.day(bench.clock().instant()) + ".zip";
    return to == null || common.severalCases()
        ? bench.home().folder().resolve("exports").resolve(name)
        : to.toAbsolutePath();
  }

  /** What was given about the person; not the file itself, in which a password may stand. */
  private static String applicant(CaseSettings settings) {
    var lines = new StringBuilder();
    settings
        .values()
        .entrySet()
        .forEach(
            each -> {
              if (each.getKey().matches("(applicant|request|fee)\\..*")
                  && !each.getKey().endsWith("-also")) {
                String value = String.valueOf(each.getValue().unwrapped());
                lines.append(each.getKey().replace("\"", "")).append(" = ").append(value);
                lines.append('\n');
              }
            });
    return lines.toString().lines().sorted().collect(Collectors.joining("\n", "", "\n"));
  }
}
