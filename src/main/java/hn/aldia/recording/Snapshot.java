package hn.aldia.recording;

/** A page as it looked once it had come to rest, frames and all. */
public record Snapshot(String address, String html) {}
