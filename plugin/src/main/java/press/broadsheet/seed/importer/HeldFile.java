package press.broadsheet.seed.importer;

import press.broadsheet.base.Digest;
import press.broadsheet.base.Spool;

/**
 * A picture or other file that a seed holds within itself, put aside on disk.
 *
 * @param name unlike that of any other file that the same article brings
 * @param digest of its bytes
 * @param bytes where they lie
 */
record HeldFile(String name, Digest digest, Spool.Piece bytes) {}
