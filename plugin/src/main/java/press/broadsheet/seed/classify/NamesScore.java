package press.broadsheet.seed.classify;

/** How well a line suits to be names without “by”, and what stands beside them. */
final class NamesScore {

  private NamesScore() {}

  /** The score of a line as names alone. */
  static double of(HeadContext head, int i) {
    HeadLine line = head.line(i);
    boolean mayBe = line.names().isPresent() || PersonName.isName(line.text()) && !line.isHeading();
    if (!mayBe || line.isFact()) {
      return HeadContext.NEVER;
    }
    double score = line.names().isPresent() ? isSure(line) || line.isWith() ? 3 : 1 : -1;
    score += head.found().hasWriters() || head.isSigned(i) ? -4 : 0;
    score += line.text().matches(".*[,،，]$") ? -4 : 0;
    score += Rubrics.isOne(line.text()) ? -4 : 0;
    String name = line.names().map(n -> n.authors().get(0).name()).orElse(line.text());
    score +=
        Signature.isToldBelow(head.text(), name) ? 3 : head.text().mentions(name, i) ? -2 : 0.5;
    score += head.isFactOrNames(i + 1) || i > 0 && head.line(i - 1).isFact() ? 0.7 : 0;
    score += i + 1 < head.lines().size() && head.line(i + 1).width() > 150 ? 0.7 : 0;
    return score;
  }

  /** Whether it says more than names. */
  static boolean isSure(HeadLine line) {
    return line.names().filter(Signature::saysMore).isPresent();
  }

  /** The score of a line that says a fact by itself, or beside one. */
  static double fact(HeadContext head, int i) {
    HeadLine line = head.line(i);
    if (line.isFact()) {
      return HeadContext.isSaidFact(line) ? 1 : 0;
    }
    boolean isBelowFact =
        i > 0 && (head.line(i - 1).isFact() || head.line(i - 1).names().isPresent());
    if (isBelowFact && BylineLine.isTitleBelow(line.text())) {
      return 2;
    }
    if ((i > 0 || head.hasTitle()) && TypeWords.of(line.text()).isPresent()) {
      return 3;
    }
    boolean isPlace =
        i > 0
            && line.width() <= 40
            && (line.names().isEmpty() || head.isSigned(i) || head.line(i - 1).names().isPresent())
            && Dateline.arePlaces(line.text())
            && i + 1 < head.lines().size()
            && DateLine.parse(head.line(i + 1).text()).isPresent();
    return isPlace ? 1.5 : HeadContext.NEVER;
  }
}
