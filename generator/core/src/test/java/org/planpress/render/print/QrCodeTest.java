package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    /** As a phone sees a small one. */
    private static final int DOTS = 4;

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://plan.example.org/",
                "https://plan.example.org/commitments/p2.violence.14/",
                "https://plan.example.org/editions/2021-25/a-long-chapter-on-what-people-said-and-what-became-of-it/"
            })
    void isReadAsItsAddress(String address) throws Exception {
        QrCode code = QrCode.of(address);
        int side = code.side() * DOTS;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xffffff);
        for (MatchResult run : RUN.matcher(code.path()).results().toList()) {
            int left = Integer.parseInt(run.group(1)) * DOTS;
            int top = Integer.parseInt(run.group(2)) * DOTS;
            int right = left + Integer.parseInt(run.group(3)) * DOTS;
            for (int y = top; y < top + DOTS; y++) {
                Arrays.fill(dots, y * side + left, y * side + right, 0);
            }
        }

        Result read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots))),
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE)));

        assertThat(read.getText()).isEqualTo(address);
        assertThat(RUN.matcher(code.path()).replaceAll("")).isEmpty();
    }

    @Test
    void keepsItsMarginAndSaysItsAddress() {
        String drawing = QrCode.of("https://plan.example.org/?a&b").fo(26, "#14222b", "#ffffff");

        assertThat(drawing)
                .contains("fox:alt-text=\"https://plan.example.org/?a&amp;b\"", "width=\"26.0mm\"", "fill=\"#14222b\"")
                .doesNotContain("M3 ", "M0 ");
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThatThrownBy(() -> QrCode.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QrCode.of("a".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }
}
