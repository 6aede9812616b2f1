package hn.aldia.scenario;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.List;

/** Reads steps: each verb asks for the keys it knows, and what was not asked for is an error. */
final class StepReader {
  private final Sources sources;
  private final Problems problems;

  StepReader(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

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
      String key = object.keySet().stream().sorted().findFirst().orElse("");
      String worst = NearNames.closest(object.keySet(), Verb.words()).orElse(key);
      problems.addNear(origin, Verb.words(), "scenario.unknown-verb", worst);
    } else {
      problems.add(origin, "scenario.two-verbs", verbs.get(0).word(), verbs.get(1).word());
    }
  }

  private static Step step(Verb verb, Fields f) {
    return switch (verb) {
      case OPEN -> new Step.Open(f.origin(), f.address("open"));
      case CLICK -> new Step.Click(f.origin(), optional(f), f.target("click"));
      case FILL -> new Step.Fill(f.origin(), optional(f), f.target("fill"), f.entry());
      case TYPE -> new Step.Type(f.origin(), f.target("type"), f.entry());
      case CHOOSE -> choose(f);
      case CHECK -> new Step.Check(f.origin(), optional(f), f.target("check"), f.flag("as", true));
      case UPLOAD -> new Step.Upload(f.origin(), f.file("upload"), f.target("into"));
      case EXPECT -> new Step.Expect(f.origin(), f.anyOf("expect"), f.duration("within"));
      case READ -> read(f);
      case DOWNLOAD -> new Step.Download(f.origin(), f.target("download"), f.file("as"));
      case SUBMIT -> new Step.Submit(f.origin(), f.target("submit"), f.name("intent"));
      case HAND_OVER -> new Step.HandOver(f.origin(), f.bilingual("handOver"), f.anyOf("until"));
    };
  }

  private static boolean optional(Fields f) {
    return f.flag("optional", false);
  }

  private static Step choose(Fields f) {
    var wordings = new ArrayList<String>();
    wordings.add(f.value("choose"));
    wordings.addAll(f.texts("also"));
    return new Step.Choose(f.origin(), optional(f), new Choice(wordings), f.target("from"));
  }

  private static Step read(Fields f) {
    if (f.says("read", "table")) {
      return new Step.ReadTable(f.origin(), f.has("of") ? f.target("of") : null, f.value("as"));
    }
    return new Step.ReadText(f.origin(), f.target("read"), f.value("as"));
  }
}
