package hn.aldia.scenario.map;

import hn.aldia.scenario.source.Origin;

/**
 * From one screen to another, by what may be done any number of times.
 *
 * @param play the scenario that leads there, with its folder
 */
public record Way(Origin origin, String from, String to, String play) {}
