package org.planpress.site.texts;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.EasyTrack;
import org.planpress.site.frame.Setting;
import org.planpress.words.Message;

/** Tells how much of an edition is in easy read. */
public final class EasyCount {

    private EasyCount() {}

    /** A sentence for each count. What an edition does not have is not counted. */
    public static List<String> of(Setting setting) {
        EasyTrack track = EasyTrack.of(setting.edition());
        return Stream.of(
                        counted(
                                track.ofPriorities(),
                                new FormMessage.EasyPriorities(track.priorities(), track.ofPriorities())),
                        counted(
                                track.ofCommitments(),
                                new FormMessage.EasyCommitments(track.commitments(), track.ofCommitments())),
                        counted(track.texts(), new FormMessage.EasyPictures(track.pictured(), track.texts())))
                .flatMap(said -> said)
                .map(setting::say)
                .toList();
    }

    private static Stream<Message> counted(int total, Message said) {
        return total > 0 ? Stream.of(said) : Stream.empty();
    }
}
