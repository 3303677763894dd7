package org.planpress.bind;

import java.util.function.Function;
import org.planpress.source.Node;

/**
 * How one type of value is written.
 *
 * @param description what an author should write, such as "a date as YYYY-MM-DD"
 * @param example a value in that form
 * @param read from the scalar to the value
 * @param <T> the type
 */
record ScalarForm<T>(String description, String example, Function<Node.Scalar, T> read) {

    /** Says in what way a scalar is not in its form; the binder turns it into a finding at the scalar. */
    static final class NotInForm extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String hint;

        NotInForm(String message, String hint) {
            super(message, null, false, false);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }
}
