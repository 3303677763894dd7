package org.planpress.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names that no file or folder can bear on Windows, the strictest of the systems on which plans are written and read. This
 * is the one list of them: for what authors write, for what is published and for what is packed.
 */
public final class NamesOfWindows {

    /** They mean a device, whatever their ending; three digits are written above the line. */
    private static final Pattern DEVICES =
            Pattern.compile("(?:con|conin\\$|conout\\$|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\\..*)?");

    private static final Pattern SIGNS = Pattern.compile(".*[<>:\"|?*\\\\\\x00-\\x1f].*", Pattern.DOTALL);

    private NamesOfWindows() {}

    /** Whether the name of a file or folder, without what it lies in, means a device. */
    public static boolean isDevice(String name) {
        return DEVICES.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether it is refused, or made another in silence: dots and spaces at the end are cut off. */
    public static boolean refuse(String name) {
        return isDevice(name)
                || name.endsWith(".")
                || name.endsWith(" ")
                || SIGNS.matcher(name).matches();
    }
}
