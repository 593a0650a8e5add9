package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token=hush",
                "access_token=hush",
                "Access_TOKEN=hush",
                "to%6Ben=hush",
                "%74oken=hush",
                "Authorization=hush",
                "api_key=hush",
                "key=hush",
                "a=b&client_secret=hush",
                "passw%6frd=hush",
                "token=hush=hush"
            })
    void keepsSecretsToItself(String query) {
        assertThat(Printable.target("/api/plans", query)).doesNotContain("hush").contains("=…");
    }

    @ParameterizedTest
    @CsvSource({
        "/x%0d%0aGET%20/fake, '', /x%0D%0AGET+/fake",
        "/x%1b%5b31m, '', /x%1B[31m",
        "/x, q=%0aline, /x?q=%0Aline",
        "/x, q=%E2%80%AEdwo, /x?q=%E2%80%AEdwo",
        "/x, q=%E2%80%A8dwo, /x?q=%E2%80%A8dwo",
        "/x, q=%C2%85dwo, /x?q=%C2%85dwo",
        "/x, q=%22quoted%22, /x?q=%22quoted%22",
        "/x, q=%zz, /x?q=%25zz"
    })
    void letsNobodyWriteALineOrTurnOne(String path, String query, String shown) {
        assertThat(Printable.target(path, query)).isEqualTo(shown);
    }

    @Test
    void printsChineseAsItIs() {
        assertThat(Printable.target("/api/citations", "document=" + RunningServer.encoded("国办发〔2015〕71号") + "&limit=2"))
                .isEqualTo("/api/citations?document=国办发〔2015〕71号&limit=2");
    }

    @Test
    void cutsWhatIsLong() {
        String target = Printable.target("/" + "p".repeat(9_000), "n".repeat(9_000) + "=" + "v".repeat(9_000));
        assertThat(target).hasSizeLessThan(400).contains("…");
        assertThat(Printable.target("/x", "a=1&".repeat(5_000))).hasSizeLessThan(200);
        assertThat(Printable.words("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", 11))
                .isEqualTo("Mozilla/5.0…");
    }
}
