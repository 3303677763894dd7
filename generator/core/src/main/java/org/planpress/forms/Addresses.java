package org.planpress.forms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.planpress.edit.YamlPath;

/** Where the forms are. */
public final class Addresses {

    /** The list of all files. */
    public static final String ALL = "/__pp/edit/";

    public static final String CHANGES = ALL + "changes";

    private Addresses() {}

    /** The form for a group of fields. */
    public static String form(String file, YamlPath at) {
        return ALL + "form?file=" + encoded(file) + (at.isRoot() ? "" : "&at=" + encoded(at.toString()));
    }

    /** A file as text. */
    public static String text(String file) {
        return ALL + "text?file=" + encoded(file);
    }

    /** The values of a measure. */
    public static String values(String measure) {
        return ALL + "values?measure=" + encoded(measure);
    }

    /** A picture as it lies on the disk. */
    public static String picture(String file) {
        return ALL + "picture?file=" + encoded(file);
    }

    /** Where a new file of a kind is started. */
    public static String fresh(String kind) {
        return ALL + "new?kind=" + encoded(kind);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
