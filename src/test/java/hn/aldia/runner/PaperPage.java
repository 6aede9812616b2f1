package hn.aldia.runner;

import hn.aldia.config.secret.Secret;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.runner.Obstacle.Reason;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Pointing;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page of nothing but the words on it; what is done to it is written on the page's back. */
final class PaperPage implements Visit {
  final List<String> done = new ArrayList<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> late = new HashSet<>();
  private @Nullable String hangsAt;

  static PaperPage showing(String... words) {
    var page = new PaperPage();
    page.words.addAll(List.of(words));
    return page;
  }

  PaperPage hangingAt(String word) {
    hangsAt = word;
    return this;
  }

  /** Shown to who waits for it. */
  PaperPage drawingLate(String word) {
    late.add(word);
    return this;
  }

  void show(String word) {
    words.add(word);
  }

  /** What its site did not answer; empty: nothing. */
  String unanswered = "";

  @Override
  public Optional<String> unanswered() {
    return Optional.of(unanswered).filter(asked -> !asked.isEmpty());
  }

  @Override
  public void open(URI address) {
    done.add("open " + address);
  }

  @Override
  public void seek(Target target, Purpose use, Duration within) {
    find(target);
  }

  @Override
  public boolean shows(Target target, Purpose use, boolean waits) {
    if (waits && late.contains(target.said())) {
      show(target.said());
    }
    return words.contains(target.said());
  }

  @Override
  public void submit(Target target) {
    click(target);
  }

  @Override
  public void click(Target target) {
    done.add("click " + find(target));
    if (target.said().equals(hangsAt)) {
      Message why = Message.of("runner.not-shown", "answer", "30");
      throw new Obstacle(Reason.TRIED, why, List.of(), null);
    }
  }

  @Override
  public void enter(Target target, String text, KeyPace keys) {
    done.add("enter " + text + " " + keys + " into " + find(target));
  }

  @Override
  public void enterSecret(Target target, Secret secret, KeyPace keys) {
    done.add("enter " + secret.reveal() + " " + keys + " into " + find(target));
  }

  @Override
  public void enterDate(Target target, LocalDate day) {
    done.add("enter the day " + day + " into " + find(target));
  }

  @Override
  public void enterOrChoose(Target target, Choice choice) {
    done.add("enter or choose " + choice.wordings() + " in " + find(target));
  }

  @Override
  public void choose(Target from, Choice choice, Duration wait) {
    done.add("choose " + choice.wordings() + " from " + find(from));
  }

  @Override
  public void tick(Target target, boolean ticked) {
    done.add("tick " + find(target) + " " + ticked);
  }

  @Override
  public void upload(Target into, Path file) {
    done.add("upload " + file + " into " + find(into));
  }

  @Override
  public OptionalInt awaitAny(List<Target> any, Duration within) {
    done.add("await " + any.stream().map(Target::said).toList() + " " + within);
    return IntStream.range(0, any.size())
        .filter(i -> words.contains(any.get(i).said()))
        .findFirst();
  }

  @Override
  public String readText(Target target) {
    return "text beside " + find(target);
  }

  @Override
  public List<Map<String, String>> readTable(@Nullable Target of) {
    return List.of(Map.of("Solicitud #", "1162", "Estado", "ASIGNADA"));
  }

  @Override
  public void download(Target click, Path as) {
    done.add("download " + find(click));
  }

  @Override
  public List<String> texts() {
    return List.copyOf(words);
  }

  private String find(Target target) {
    if (words.contains(target.said())) {
      return target.said();
    }
    Message why = Message.of("runner.not-shown", Pointing.at(target), "30");
    throw new Obstacle(Reason.NOT_THERE, why, texts(), null);
  }
}
