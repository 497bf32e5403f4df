package press.broadsheet.seed;

/**
 * A raw file as it arrived.
 *
 * @param name the path below the seeds folder, with {@code /}: {@code 2026/mayor.txt}
 * @param bytes all of it
 */
public record SeedFile(String name, byte[] bytes) {

  /** The last part of the name, without its ending: {@code mayor}. */
  public String stem() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** The ending of the name in lower case, without the dot: {@code txt}; empty if there is none. */
  public String extension() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
  }
}
