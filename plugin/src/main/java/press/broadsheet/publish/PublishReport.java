package press.broadsheet.publish;

/**
 * What a publication did to the folder.
 *
 * @param written files whose bytes on the disk are new
 * @param unchanged files that stayed as they were, their time stamps too
 * @param deleted files of ours that the site no longer has
 * @param bytes the sum of the sizes of the files that were written
 */
public record PublishReport(int written, int unchanged, int deleted, long bytes) {

  /** Whether the folder has the bytes that it had before. */
  public boolean changedNothing() {
    return written == 0 && deleted == 0;
  }
}
