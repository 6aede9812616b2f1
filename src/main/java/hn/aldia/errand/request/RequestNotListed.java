package hn.aldia.errand.request;

import hn.aldia.words.Trouble;

/** The list was read, and our request is not on it: nothing is concluded from that. */
final class RequestNotListed extends Trouble {
  RequestNotListed(String number, int listed) {
    super(Kind.PERSON, "errand.not-listed", number, listed);
  }
}
