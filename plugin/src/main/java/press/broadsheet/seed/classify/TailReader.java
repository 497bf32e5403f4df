package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/**
 * Reads what stands below the text: end marks, labelled fields, a byline, date lines, and what is
 * said about the authors.
 */
public final class TailReader {

  private static final int REACH = 8;
  private static final Pattern INITIALS = Pattern.compile("[(\\[]?(?:\\p{Lu}\\. ?){2,3}[)\\]]?");

  private final Findings found;
  private final Manuscript text;
  private final boolean marksHeadings;
  private final TailFacts facts;
  private final TailBios bios;

  /**
   * @param text loses what is read here
   */
  TailReader(Findings found, Manuscript text, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.marksHeadings = marksHeadings;
    this.facts = new TailFacts(found, text, marksHeadings);
    this.bios = new TailBios(found, text);
  }

  /** Whether a line is the heading of what is said about the authors. */
  public static boolean isAbout(String line) {
    return AuthorNote.isHeading(line);
  }

  void read() {
    BelowRelease.take(found, text);
    new TailLines(found, text, marksHeadings).read();
    marks();
    facts.notes();
    TailBylines bylines = new TailBylines(found, text, marksHeadings);
    int above = found.meta.authors.size();
    bylines.read();
    if (found.meta.authors.size() > above) {
      writersFirst();
    }
    bylines.signedAbove();
    found.authorsFromProperties();
    bios.about();
    for (int left = REACH; left > 0 && text.size() > 1 && last(); left--) {
      text.removeLast();
    }
    boolean isSigned = found.hasWriters() || text.size() < 2 || Signatories.take(found, text);
    if (!isSigned) {
      SignatureBelow.take(found, text);
    }
    bios.close();
    ClosingMark.take(found, text);
  }

  /** Credits below a text stand in any order; who wrote it comes before who took the pictures. */
  private void writersFirst() {
    List<Byline> ordered = new ArrayList<>(found.meta.authors);
    ordered.sort(Comparator.comparing(a -> !a.role().isEmpty()));
    found.meta.authors.clear();
    found.meta.authors.addAll(ordered);
  }

  /** End marks above what is said to editors, which stays. */
  private void marks() {
    for (int i = text.size() - 2; i > 0; i--) {
      String words = text.plain(i);
      if (words.length() < 20 && !words.isEmpty() && EndMark.isBefore(words, text.plain(i + 1))) {
        found.drop(words, "end mark");
        text.remove(i);
      }
    }
  }

  /** Whether the last block belongs to the tail, and then takes it. */
  private boolean last() {
    Block block = text.last();
    String words = text.plain(text.size() - 1);
    if (block instanceof Block.Rule
        || block instanceof Block.Source s && Look.isRule(s.markdown())) {
      return true;
    }
    if (!(block instanceof Block.Paragraph p)) {
      return false;
    }
    if (EndMark.isOne(words) || Look.isRule(words) || words.matches("[-–—_=~]{1,3}")) {
      found.drop(words, "end mark");
      return true;
    }
    if (BylineWords.isDeskCredit(words)) {
      found.drop(words, "desk that saw the text through");
      return true;
    }
    if (Look.isCopyright(words)) {
      found.drop(words, "copyright notice");
      return true;
    }
    if (Rating.isOne(words)) {
      found.ratingBelow.add(0, p);
      return true;
    }
    if (Agency.areSigns(words) || INITIALS.matcher(words).matches()) {
      found.drop(words, "signs of agencies and writers");
      return true;
    }
    if (bios.take(p)) {
      return true;
    }
    List<String> lines = text.lines(text.size() - 1);
    if (lines.size() > 1 && !lines.stream().allMatch(facts::mayBeOne)) {
      return false;
    }
    List<String> others = new ArrayList<>();
    for (String line : lines) {
      if (!facts.take(line)) {
        others.add(line);
      }
    }
    if (!others.isEmpty() && others.size() < lines.size()) {
      text.keepLines(text.size() - 1, others);
    }
    return others.isEmpty();
  }
}
