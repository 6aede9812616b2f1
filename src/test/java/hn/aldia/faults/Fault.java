package hn.aldia.faults;

import java.util.Random;

/**
 * What is done to one run.
 *
 * @param dieAt at which point of journal and presses it is killed; 0: it is not
 * @param request which request to the portal is harmed; 0: none
 */
record Fault(int dieAt, int request, FaultyWire.Harm harm) {
  static Fault death(int at) {
    return new Fault(at, 0, FaultyWire.Harm.BEFORE);
  }

  static Fault onWire(int request, FaultyWire.Harm harm) {
    return new Fault(0, request, harm);
  }

  /** A death and a fault of the portal, by chance. */
  static Fault random(Random chance, int points) {
    FaultyWire.Harm[] all = FaultyWire.Harm.values();
    return new Fault(
        chance.nextInt(points + 1), 1 + chance.nextInt(60), all[chance.nextInt(all.length)]);
  }

  @Override
  public String toString() {
    String death = dieAt == 0 ? "" : "killed at point " + dieAt;
    String wire = request == 0 ? "" : "request " + request + " " + harm;
    return (death + " " + wire).strip();
  }
}
