package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=plan.txt | plan.txt",
                "attachment; filename=\"a plan.txt\" | a plan.txt",
                "attachment; filename=\"a \\\"good\\\" plan.txt\" | a \"good\" plan.txt",
                "attachment; filename=\"x.txt\"; filename*=UTF-8''%E8%A6%81%E7%82%B9.txt | 要点.txt",
                "attachment; FileName*=utf-8'zh'a+b.txt | a+b.txt",
                "attachment; filename=\"../../etc/plan.txt\" | plan.txt",
                "attachment; filename=\"C:/plans/plan.txt\" | plan.txt",
                "attachment; filename*=UTF-8''%zz; filename=plan.txt | plan.txt"
            })
    void findsTheNameOfTheFile(String header, String name) {
        assertThat(Disposition.fileName(header)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"attachment", "inline; name=plan.txt", "attachment; filename=\"\""})
    void findsNoneWhereThereIsNone(String header) {
        assertThat(Disposition.fileName(header)).isEqualTo(Optional.empty());
    }
}
