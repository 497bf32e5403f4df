package press.broadsheet.markdown;

/** Knows where the references of a text lead; implemented by whoever knows all articles. */
@FunctionalInterface
public interface LinkResolver {

  /** Where this reference leads. */
  Resolved resolve(Reference reference);
}
