package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes lines of several facts, and the places that they name. */
final class FactTaker {

  private static final int SHORT_WORD = 4;

  private final Findings found;
  private final Predicate<String> isMentioned;

  /**
   * @param isMentioned whether the text below speaks of something
   */
  FactTaker(Findings found, Predicate<String> isMentioned) {
    this.found = found;
    this.isMentioned = isMentioned;
  }

  /** Takes such a line; false if any part of it is anything else. */
  boolean take(String line) {
    Optional<FactLine> facts = FactLine.parse(line);
    facts.ifPresent(
        f -> {
          f.date().ifPresent(d -> found.date(line, d));
          f.kinds().forEach(kind -> kind(kind));
          f.byline().ifPresent(b -> people(line, f, b));
          f.rest().forEach(this::beside);
          place(f.place());
        });
    return facts.isPresent();
  }

  /** Where the writer is known, “Puerto Merino – 15/11/2026” says where it was written. */
  private void people(String line, FactLine facts, BylineLine names) {
    String name = names.authors().get(0).name();
    boolean mayBePlace = facts.isBare() && facts.place().isEmpty() && Dateline.isPlace(name);
    if (mayBePlace && (found.hasWriters() || isSpokenOfAsPlace(name))) {
      found.said(line);
      place(name);
    } else {
      found.byline(line, names);
    }
  }

  private boolean isSpokenOfAsPlace(String name) {
    return Stream.of("in ", "at ", "from ", "near ", "aus ", "bei ", "à ", "en ", "de ", "a ", "в ")
        .anyMatch(word -> isMentioned.test(word + name));
  }

  private void beside(String part) {
    if (House.isOne(part) && found.meta.source.isEmpty()) {
      found.agency(part);
    } else {
      found.drop(part, "title in the byline");
    }
  }

  private void kind(String word) {
    TypeWords.inByline(word).ifPresent(found::typeFrom);
    found.typeFrom(word);
    if (SectionWords.isOne(word) && found.meta.section.isEmpty()) {
      found.meta.section = word;
    } else if (found.meta.kicker.isEmpty() && Rubrics.isOne(word)) {
      found.meta.kicker = word;
    } else {
      found.drop(word, "kind of article");
    }
  }

  /** Takes where the article is from, unless that is only where words were spoken. */
  void place(String place) {
    if (place.isEmpty() || place.equals(found.meta.dateline)) {
      return;
    }
    if (!found.meta.dateline.isEmpty() || Venue.isOne(place)) {
      found.drop(place, "where it was spoken or written");
    } else {
      found.meta.dateline = place;
    }
  }

  /** “Puerto Merino”, where the text says only “Merino” */
  boolean isMentionedInPart(String place) {
    return Arrays.stream(place.split("[\\s-]+"))
        .anyMatch(word -> word.length() > SHORT_WORD && isMentioned.test(word));
  }
}
