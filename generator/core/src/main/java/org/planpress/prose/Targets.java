package org.planpress.prose;

/** What the addresses mean that a text writes for its links and pictures; which ways of writing there are is known elsewhere. */
public interface Targets {

    /** All as it is written. */
    Targets AS_WRITTEN = new Targets() {
        @Override
        public String link(String written) {
            return written;
        }

        @Override
        public String picture(String written) {
            return written;
        }
    };

    /** The target of a link, as {@link org.planpress.model.Prose.Link} has it. */
    String link(String written);

    /** The target of a picture, as {@link org.planpress.model.Prose.Picture} has it. */
    String picture(String written);
}
