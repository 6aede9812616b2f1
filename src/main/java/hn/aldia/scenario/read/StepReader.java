package hn.aldia.scenario.read;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import hn.aldia.scenario.source.Fields;
import hn.aldia.scenario.source.Origin;
import hn.aldia.scenario.source.Problems;
import hn.aldia.scenario.source.Sources;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Verb;
import hn.aldia.words.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads steps: each verb asks for the keys it knows, and what was not asked for is an error. */
record StepReader(Sources sources, Problems problems) {
  private static final Comparator<String> CLOSEST_TO_A_VERB =
      Comparator.<String>comparingInt(
              key ->
                  Slips.nearest(key, Verb.words()).stream()
                      .mapToInt(verb -> Slips.between(key, verb))
                      .min()
                      .orElse(Integer.MAX_VALUE))
          .thenComparing(Comparator.naturalOrder());

  List<Step> steps(ConfigList list, Origin home) {
    var steps = new ArrayList<Step>();
    for (ConfigValue value : list) {
      if (value instanceof ConfigObject object) {
        read(object, sources.place(value.origin(), home), steps);
      } else if (!Fields.unresolved(value)) {
        problems.add(sources.place(value.origin(), home), "scenario.step-not-object");
      }
    }
    return steps;
  }

  private void read(ConfigObject object, Origin origin, List<Step> into) {
    List<Verb> verbs = object.keySet().stream().flatMap(k -> Verb.of(k).stream()).sorted().toList();
    if (verbs.size() == 1) {
      var fields = new Fields(object, origin, sources, problems);
      into.add(step(verbs.get(0), fields));
      fields.refuseOthers(verbs.get(0).word());
    } else if (verbs.isEmpty()) {
      String meant = object.keySet().stream().min(CLOSEST_TO_A_VERB).orElse("");
      problems.addNear(origin, Verb.words(), "scenario.unknown-verb", meant);
    } else {
      problems.add(origin, "scenario.two-verbs", verbs.get(0).word(), verbs.get(1).word());
    }
  }

  private static Step step(Verb verb, Fields f) {
    var w = new Wanted(f);
    return switch (verb) {
      case OPEN -> new Step.Open(f.origin(), w.address("open"));
      case CLICK -> new Step.Click(f.origin(), optional(f), w.target("click"));
      case FILL ->
          new Step.Fill(f.origin(), optional(f), w.target("fill"), new EntryReader(f).any());
      case TYPE -> new Step.Type(f.origin(), w.target("type"), new EntryReader(f).text());
      case CHOOSE -> choose(f, w);
      case CHECK -> new Step.Check(f.origin(), optional(f), w.target("check"), f.flag("as", true));
      case UPLOAD -> new Step.Upload(f.origin(), w.file("upload"), w.target("into"));
      case EXPECT -> new Step.Expect(f.origin(), w.anyOf("expect"), w.duration("within"));
      case READ -> read(f, w);
      case DOWNLOAD -> new Step.Download(f.origin(), w.target("download"), w.file("as"));
      case SUBMIT -> new Step.Submit(f.origin(), w.target("submit"), w.name("intent"));
      case HAND_OVER -> new Step.HandOver(f.origin(), w.bilingual("handOver"), w.anyOf("until"));
    };
  }

  private static boolean optional(Fields f) {
    return f.flag("optional", false);
  }

  private static Step choose(Fields f, Wanted w) {
    Choice choice = new EntryReader(f).choice("choose");
    return new Step.Choose(f.origin(), optional(f), choice, w.target("from"));
  }

  private static Step read(Fields f, Wanted w) {
    if (f.says("read", "table")) {
      return new Step.ReadTable(f.origin(), f.has("of") ? w.target("of") : null, f.value("as"));
    }
    return new Step.ReadText(f.origin(), w.target("read"), f.value("as"));
  }
}
