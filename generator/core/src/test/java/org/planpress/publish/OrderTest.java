package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

    @Test
    void letsNoPageStandWithoutWhatItNames() {
        assertThat(Order.of(changes(
                        "remove look/old.css",
                        "remove old/index.html",
                        "replace a/index.html",
                        "replace data/plan.json",
                        "add new/index.html",
                        "add look/new.css")))
                .containsExactlyElementsOf(changes(
                        "add look/new.css",
                        "add new/index.html",
                        "replace data/plan.json",
                        "replace a/index.html",
                        "remove old/index.html",
                        "remove look/old.css"));
    }

    @Test
    void makesWayFirstForAFolderOrAFileThatNeedsTheName() {
        assertThat(Order.of(changes("add a/x.css", "add b", "remove a", "remove b/c/index.html", "remove bc")))
                .containsExactlyElementsOf(
                        changes("remove a", "remove b/c/index.html", "add a/x.css", "add b", "remove bc"));
    }

    @ParameterizedTest
    @CsvSource({"a, a/b, true", "a, a/b/c, true", "a/b/c, a, true", "a/b/c, a/b, true", "a, ab, false", "a, a, false"})
    void knowsWhichFilesCannotStandSideBySide(String path, String other, boolean clash) {
        assertThat(Order.clashes(path, new TreeSet<>(Set.of(other)))).isEqualTo(clash);
    }

    @Test
    void movesNewFoldersAsAWhole() {
        List<Change> ordered = Order.of(changes(
                "add look/a.css",
                "add look/fonts/b.woff2",
                "add p/1/index.html",
                "add p/2/index.html",
                "add there/index.html",
                "replace index.html"));

        assertThat(Order.moves(ordered, "there"::equals))
                .containsExactlyElementsOf(changes("add look", "add p", "add there/index.html", "replace index.html"));
    }

    @Test
    void movesFilesBeforePagesAlsoInNewFolders() {
        List<Change> ordered =
                Order.of(changes("add r/1/index.html", "add r/1/report.pdf", "add r/2/index.html", "add r/3/a.pdf"));

        assertThat(Order.moves(ordered, folder -> false))
                .containsExactlyElementsOf(changes("add r/1/report.pdf", "add r/3", "add r/1/index.html", "add r/2"));
    }

    private static List<Change> changes(String... lines) {
        return Arrays.stream(lines)
                .map(line -> {
                    String[] words = line.split(" ", 2);
                    return new Change(Change.Kind.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)), words[1]);
                })
                .toList();
    }
}
