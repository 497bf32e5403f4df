package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the lines below a text that stand there for themselves: links, tags, notices. */
final class TailLines {

  private static final int REACH = 14;
  private static final int MOST_OTHERS = 3;
  private static final Pattern BARS = Pattern.compile("\\s*[|\\uFF5C•]\\s*|\\s+[·–—]\\s+");

  /** What the German agency dpa adds for desks. */
  private static final Pattern NOTEPAD = Pattern.compile("#*\\s*Notizblock");

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;

  TailLines(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
  }

  void read() {
    notepad();
    for (int i = Math.max(1, text.size() - REACH); i < text.size(); i++) {
      if (text.lines(i).size() > 1 && text.lines(i).stream().anyMatch(this::isOne)) {
        text.split(i);
      }
    }
    SeeAlso.takeBelow(found, text, REACH);
    int others = 0;
    for (int i = text.size() - 1; i > 0 && others < MOST_OTHERS; i--) {
      String line = text.plain(i);
      if (take(line)) {
        text.remove(i);
      } else {
        others++;
      }
    }
  }

  private void notepad() {
    for (int i = Math.max(1, text.size() - REACH); i < text.size(); i++) {
      if (NOTEPAD.matcher(text.plain(i)).matches()) {
        while (text.size() > i) {
          found.drop(text.words(i), "notes of the agency for desks");
          text.remove(i);
        }
      }
    }
  }

  /** Whether a line stands for itself, though others are right above or below it. */
  private boolean isOne(String line) {
    return AuthorNote.isHeading(line)
        || AuthorNote.isUnnamed(line)
        || AuthorNote.afterHeading(line).isPresent()
        || SeeAlso.isOne(line)
        || HouseLine.reasonBelow(line).isPresent()
        || Hashtags.areAll(line)
        || EndMark.isOne(line)
        || BylineWords.isDeskCredit(line)
        || DateLine.parse(line).isPresent()
        || CorrectionNote.parse(line).isPresent()
        || areFields(line)
        || WireCodes.isOne(line, isWire())
        || isTags(line);
  }

  private boolean isWire() {
    return found.meta.source.isPresent();
  }

  private static boolean isTags(String line) {
    return FieldLabel.parse(line).filter(l -> l.field() == FieldLabel.Field.TAGS).isPresent();
  }

  private boolean take(String line) {
    if (WireCodes.isOne(line, isWire())) {
      found.drop(line, "code or note of the wire");
      return true;
    }
    Optional<String> reason = HouseLine.reasonBelow(line);
    if (reason.isPresent()) {
      found.drop(line, reason.get());
      return true;
    }
    if (!marksHeadings && HouseLine.asksToWrite(line)) {
      found.drop(line, "how to reach the writer");
      return true;
    }
    return !line.isEmpty() && (Hashtags.take(found, line) || areFields(line) && takeFields(line));
  }

  /** “Posted in: City | Tagged: swifts | 3 Comments” */
  private boolean areFields(String line) {
    List<String> parts = List.of(BARS.split(line));
    return !marksHeadings
        && parts.size() > 1
        && line.indexOf('\n') < 0
        && parts.stream()
            .allMatch(p -> FieldLabel.parse(p).isPresent() || HouseLine.reasonBelow(p).isPresent());
  }

  private boolean takeFields(String line) {
    List<String> others = new ArrayList<>();
    for (String part : BARS.split(line)) {
      if (FieldLabel.parse(part).filter(found::label).isEmpty()) {
        others.add(part);
      }
    }
    others.forEach(o -> found.drop(o, "part of a line of facts"));
    return true;
  }
}
