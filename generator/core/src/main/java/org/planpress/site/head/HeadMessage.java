package org.planpress.site.head;

import org.planpress.words.Message;

/** What stands in the title of a document, and what is said of its picture. */
public sealed interface HeadMessage extends Message {

    enum Feeds implements HeadMessage {
        /** The feed of all changes. */
        ALL_CHANGES
    }

    /** The feed of the changes of one priority. */
    record ChangesOf(String priority) implements HeadMessage {}

    /** A page and the site or the edition that it is of. */
    record Title(String page, String of) implements HeadMessage {}

    record TitleInEdition(String page, String edition, String site) implements HeadMessage {}

    /** The picture of an edition, for those who do not see it. */
    record Picture(String edition, String site) implements HeadMessage {}
}
