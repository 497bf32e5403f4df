package press.broadsheet.seed.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Digest;

/**
 * Finds the line of the ledger that belongs to what a seed gives: the one with its name, else one
 * whose seed is gone and had the same content, since then the seed was moved or renamed. A line is
 * given out once.
 */
final class RowClaims {

  private record Key(String seed, String entry) {}

  /** A content, and the entry or the seed whose content it is. */
  private record Content(Digest digest, String of) {}

  private final Map<Key, LedgerRow> byName = new HashMap<>();
  private final Map<Content, Deque<LedgerRow>> orphans = new HashMap<>();
  private final Map<Content, List<LedgerRow>> entries = new HashMap<>();
  private final Set<LedgerRow> claimed = new HashSet<>();

  /** For the lines of one kind, in the order of the ledger. */
  RowClaims(Ledger ledger, ContentKind kind, SeedFolder folder) {
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() != kind) {
        continue;
      }
      byName.put(new Key(row.seed(), row.entry()), row);
      if (kind == ContentKind.ASSET && !row.entry().isEmpty()) {
        entries
            .computeIfAbsent(new Content(row.seedDigest(), row.seed()), k -> new ArrayList<>())
            .add(row);
      }
      if (!folder.mayHold(row.seed())) {
        orphans
            .computeIfAbsent(new Content(row.seedDigest(), row.entry()), k -> new ArrayDeque<>())
            .add(row);
      }
    }
  }

  /** Takes the line with the seed's own name. */
  Optional<LedgerRow> claimNamed(String seed, String entry) {
    Optional<LedgerRow> row = Optional.ofNullable(byName.get(new Key(seed, entry)));
    row.ifPresent(claimed::add);
    return row;
  }

  /** Takes the first line, not given out, of an entry of this seed that had this content. */
  Optional<LedgerRow> claimRenamed(String seed, Digest content) {
    Optional<LedgerRow> row =
        entries.getOrDefault(new Content(content, seed), List.of()).stream()
            .filter(r -> !claimed.contains(r))
            .findFirst();
    row.ifPresent(claimed::add);
    return row;
  }

  /** Takes the line of a seed that is gone and had this content. */
  Optional<LedgerRow> claimMoved(Digest seedDigest, String entry) {
    Deque<LedgerRow> moved = orphans.get(new Content(seedDigest, entry));
    LedgerRow row = moved == null ? null : moved.poll();
    if (row != null) {
      claimed.add(row);
    }
    return Optional.ofNullable(row);
  }

  /** Whether there are lines whose seeds are gone. */
  boolean hasOrphans() {
    return !orphans.isEmpty();
  }

  /** Whether the line has been given out. */
  boolean isClaimed(LedgerRow row) {
    return claimed.contains(row);
  }
}
