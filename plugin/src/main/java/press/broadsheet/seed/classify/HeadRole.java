package press.broadsheet.seed.classify;

/** What a line above the text is. */
enum HeadRole {
  /** The word or two above the headline. */
  KICKER,
  HEADLINE,
  /** The second line of a headline that is broken. */
  HEADLINE_GOES_ON,
  DEK,
  /** Names that no word such as “by” announces. */
  NAMES,
  /** A byline, a date, a label and its value, a rule, a picture: lines that say what they are. */
  FACT,
  /** The first line of the text, and all below it. */
  TEXT
}
