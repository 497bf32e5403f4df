package press.broadsheet.publish;

import press.broadsheet.base.Digest;

/** One change of a publication. Each can be done again with no harm when it is done already. */
sealed interface Step {

  /** The file of the site that it is about. */
  String path();

  /**
   * Puts a staged file into its place.
   *
   * @param entry the file's line in the new manifest
   * @param content the digest of the staged bytes
   */
  record Move(String path, Manifest.Entry entry, Digest content) implements Step {}

  /**
   * Leaves a file as it is, under another key.
   *
   * @param entry the file's line in the new manifest
   */
  record Keep(String path, Manifest.Entry entry) implements Step {}

  /** Removes a file and the folders that it leaves empty. */
  record Delete(String path) implements Step {}
}
