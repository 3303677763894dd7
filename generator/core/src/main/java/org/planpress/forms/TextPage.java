package org.planpress.forms;

import java.util.List;
import java.util.Optional;
import org.planpress.forms.FormPage.Told;

/**
 * A file as text.
 *
 * @param mark of the file as it was read
 * @param form where its form is, if it has one and can be read
 * @param other what the file says by now, if somebody else changed it
 */
public record TextPage(
        String file, String mark, Optional<String> form, String value, Optional<String> other, List<Told> told) {}
