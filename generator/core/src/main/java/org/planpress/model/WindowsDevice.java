package org.planpress.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that mean a device on Windows, whatever their ending, so that no file can bear them there. */
public final class WindowsDevice {

    private static final Pattern NAMES = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private WindowsDevice() {}

    /** Whether the name of a file or folder means one. */
    public static boolean isNamed(String name) {
        return NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
