package hn.aldia.faults;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is done to one run.
 *
 * @param run which run of the errand it is that dies, from 0
 * @param dieAt at which point of journal and presses it is killed; 0: it is not
 * @param failAt how many events the journal takes before it takes no more; negative: it takes all
 * @param fullAt at how many events the disk of the home is full; negative: it never is
 * @param request what is harmed on the wire; null: nothing
 */
record Fault(int run, int dieAt, int failAt, int fullAt, @Nullable Request request) {
  static final Fault NONE = new Fault(0, 0, -1, -1, null);

  /** Between whom it is, how manieth it is, from 1, and what is done to it. */
  record Request(Site site, int at, FaultyWire.Harm harm) {
    @Override
    public String toString() {
      return site + " " + at + " " + harm;
    }
  }

  enum Site {
    PORTAL,
    TREASURY,
    IMAP,
    SMTP
  }

  static Fault death(int run, int at) {
    return new Fault(run, at, -1, -1, null);
  }

  static Fault onWire(Site site, int request, FaultyWire.Harm harm) {
    return new Fault(0, 0, -1, -1, new Request(site, request, harm));
  }

  static Fault ofJournal(int events) {
    return new Fault(0, 0, events, -1, null);
  }

  static Fault ofDisk(int events) {
    return new Fault(0, 0, -1, events, null);
  }

  /** By chance; every other is killed, too. */
  static Fault random(Random chance, Extent extent) {
    FaultyWire.Harm[] harms = FaultyWire.Harm.values();
    Site site = Site.values()[chance.nextInt(Site.values().length)];
    int at = 1 + chance.nextInt(Math.max(1, extent.requests().getOrDefault(site, 1)));
    var request = new Request(site, at, harms[chance.nextInt(harms.length)]);
    return switch (chance.nextInt(6)) {
      case 0, 1 ->
          new Fault(chance.nextInt(2), 1 + chance.nextInt(extent.points()), -1, -1, request);
      case 2 -> ofJournal(chance.nextInt(extent.events()));
      case 3 -> ofDisk(chance.nextInt(extent.events()));
      default -> new Fault(0, 0, -1, -1, request);
    };
  }

  @Override
  public String toString() {
    var said = new java.util.StringJoiner(", ");
    if (dieAt > 0) {
      said.add("run " + (run + 1) + " killed at point " + dieAt);
    }
    if (failAt >= 0) {
      said.add("journal fails after " + failAt);
    }
    if (fullAt >= 0) {
      said.add("disk full at event " + fullAt);
    }
    if (request != null) {
      said.add(request.toString());
    }
    return said.length() == 0 ? "nothing" : said.toString();
  }
}
