package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Path;
import press.broadsheet.base.AtomicFiles;

/**
 * Conversions that wait for a person beside the work they must not overwrite.
 *
 * @param folder where they lie
 * @param label the folder as a person would name it
 */
record Proposals(Path folder, String label) {

  /** The proposal for a file of the content, as a person would name it. */
  String name(String file) {
    return label + "/" + file;
  }

  /** Puts a proposal there, unless it is there already. */
  void put(Conversion conversion, String file) throws IOException {
    AtomicFiles.writeIfChanged(folder.resolve(file), conversion.content().bytes());
  }
}
