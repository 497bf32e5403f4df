package press.broadsheet.seed.importer;

/** In what two names are alike that may be one person's, the surest first. */
enum Likeness {
  /** “INES OKAFOR”, “Inés Okafor”; “Jörg Roth”, “Joerg Roth”; “山田 太郎”, “山田太郎”. */
  LETTERS("are written with the same letters"),
  /** “Katharina Meyer”, “Catarina Meier”. */
  SPELLING("differ only in how the same sounds are written"),
  /** “Okafor Ines”, “Ines Okafor”. */
  ORDER("have the same parts in another order"),
  /** “Jane Q. Marl”, “Jane Marl”. */
  MIDDLE("differ only in a middle initial"),
  /** “J. Marl”, “Jane Marl”. */
  INITIAL("differ only in that one has an initial in place of a name"),
  /** “Ines Okafro”, “Ines Okafor”. */
  SLIP("differ only in a letter or two");

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  /** What is said of the two. */
  String words() {
    return words;
  }

  /** Whether two names that are often printed are those of two people. */
  boolean isDoubtful() {
    return this == SPELLING || this == ORDER || this == SLIP;
  }
}
