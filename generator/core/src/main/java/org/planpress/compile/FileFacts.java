package org.planpress.compile;

import org.planpress.output.Artifact;
import org.planpress.site.frame.FileWords;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.planpress.render.pdf.PageCount;

/** What pages say of the files that accompany them; these have to be made first. */
final class FileFacts {

    private FileFacts() {}

    /** The words about each file, by its address. */
    static Map<String, String> of(Collection<Artifact> files) {
        Map<String, String> facts = new TreeMap<>();
        files.forEach(file -> facts.put("/" + file.path(), words(file)));
        return facts;
    }

    private static String words(Artifact file) {
        OptionalInt pages =
                file.mediaType().equals("application/pdf") ? OptionalInt.of(PageCount.of(file)) : OptionalInt.empty();
        return FileWords.of(file.path(), file.bytes().length, pages);
    }
}
