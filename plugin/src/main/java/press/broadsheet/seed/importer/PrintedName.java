package press.broadsheet.seed.importer;

/**
 * A name as bylines print it.
 *
 * @param text the name
 * @param author the file of the author whom it means; empty if there is none
 * @param bio what that file says; empty if there is none
 * @param articles how many articles it signs
 */
record PrintedName(String text, String author, String bio, int articles) {}
