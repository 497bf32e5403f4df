package press.broadsheet.seed.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.broadsheet.base.Spool;
import press.broadsheet.seed.Draft;

/**
 * What import keeps of a draft in memory; the rest lies on disk until the article is written.
 *
 * @param entry the article's name within its seed; empty when the seed holds one
 * @param slug what its file is to be named after; empty if nothing that it states can name one
 * @param day of publication, if the seed states it
 * @param aliases old addresses
 * @param authors names in the byline
 * @param bios what it says about its authors
 * @param files what the seed holds within itself
 * @param sketch to find other tellings of the story by
 * @param draft where the whole draft lies, without those files
 */
record Card(
    String entry,
    String slug,
    Optional<LocalDate> day,
    List<String> aliases,
    List<String> authors,
    List<Draft.Bio> bios,
    List<HeldFile> files,
    Sketch sketch,
    Spool.Piece draft) {

  Card {
    aliases = List.copyOf(aliases);
    authors = List.copyOf(authors);
    bios = List.copyOf(bios);
    files = List.copyOf(files);
  }
}
