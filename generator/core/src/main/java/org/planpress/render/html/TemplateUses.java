package org.planpress.render.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which templates of a folder draw on which: those whose file name stands in their text, and what those draw on. */
record TemplateUses(TemplateFolder folder) {

    /** The templates from which a page is made: its own and all beneath; more than those if file names are alike. */
    SortedSet<String> of(String template) {
        SortedSet<String> uses = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(template);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (folder.files().containsKey(path) && uses.add(path)) {
                String text = folder.text(path);
                folder.files().keySet().stream()
                        .filter(other -> other.endsWith(".ftlh") && text.contains(fileName(other)))
                        .forEach(open::add);
            }
        }
        return uses;
    }

    /** The templates of pages that are made otherwise than with another folder. */
    SortedSet<String> pagesUnlike(TemplateFolder other) {
        if (folder.equals(other)) {
            // As with most plans; reading all templates takes a while.
            return new TreeSet<>();
        }
        return folder.files().keySet().stream()
                .filter(path -> path.startsWith("pages/") && path.endsWith(".ftlh"))
                .filter(page -> of(page).stream()
                        .anyMatch(path -> !Arrays.equals(
                                folder.files().get(path), other.files().get(path))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
