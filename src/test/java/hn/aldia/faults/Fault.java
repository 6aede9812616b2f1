package hn.aldia.faults;

import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is done to one run.
 *
 * @param run which run of the errand it is that dies, from 0
 * @param dieAt at which point of journal and presses it is killed; 0: it is not
 * @param disk what happens to the disk of the home; null: nothing
 * @param request what is harmed on the wire; null: nothing
 */
record Fault(int run, int dieAt, @Nullable Disk disk, @Nullable Request request) {
  static final Fault NONE = new Fault(0, 0, null, null);

  /** What happens to it, once its journal has so many events. */
  record Disk(Harm harm, int events) {
    enum Harm {
      JOURNAL_FAILS,
      FULL,
      /** Another program has the journal and does not let go of it. */
      LOCKED,
      /** From the next run on: a disk on which files are open is not made read-only. */
      READ_ONLY
    }

    @Override
    public String toString() {
      return "disk: " + harm.name().toLowerCase(Locale.ROOT) + " at event " + events;
    }
  }

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
    return new Fault(run, at, null, null);
  }

  static Fault onDisk(Disk.Harm harm, int events) {
    return new Fault(0, 0, new Disk(harm, events), null);
  }

  /** By chance; a third is killed, too. */
  static Fault random(Random chance, Extent extent) {
    FaultyWire.Harm[] harms = FaultyWire.Harm.values();
    Site site = Site.values()[chance.nextInt(Site.values().length)];
    int at = 1 + chance.nextInt(Math.max(1, extent.requests().getOrDefault(site, 1)));
    var request = new Request(site, at, harms[chance.nextInt(harms.length)]);
    Disk.Harm[] ofDisks = Disk.Harm.values();
    return switch (chance.nextInt(6)) {
      case 0, 1 -> new Fault(chance.nextInt(2), 1 + chance.nextInt(extent.points()), null, request);
      case 2, 3 -> onDisk(ofDisks[chance.nextInt(ofDisks.length)], chance.nextInt(extent.events()));
      default -> new Fault(0, 0, null, request);
    };
  }

  /** Whether its disk is harmed in an errand of so many events. */
  boolean isBefore(int events) {
    return disk != null && disk.events() < events;
  }

  @Override
  public String toString() {
    var said = new java.util.StringJoiner(", ");
    if (dieAt > 0) {
      said.add("run " + (run + 1) + " killed at point " + dieAt);
    }
    if (disk != null) {
      said.add(disk.toString());
    }
    if (request != null) {
      said.add(request.toString());
    }
    return said.length() == 0 ? "nothing" : said.toString();
  }
}
