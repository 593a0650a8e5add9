package org.yaodian.mention;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How signs are read aloud, in pinyin. HanLP's dictionary tells the reading that a sign has in its word (重庆 chong,
 * 重点 zhong); ICU's transliterator knows one for each sign (长沙 zhang sha, 银行 yin xing), and loads six times as long.
 * Safe for many threads.
 */
public final class Readings {

    private Readings() {}

    /**
     * Readings of each UTF-16 unit: the one in its word first, then the one it has alone; empty where it has none.
     * Lower case without tones; ü as v, and as u, which many type.
     */
    public static List<List<String>> of(String words) {
        List<Pinyin> inWords = HanLP.convertToPinyinList(words);
        List<List<String>> all = new ArrayList<>(words.length());
        for (int i = 0; i < words.length(); i++) {
            Set<String> readings = new LinkedHashSet<>();
            add(readings, inWords.get(i));
            add(readings, HanLP.convertToPinyinList(words.substring(i, i + 1)).getFirst());
            all.add(List.copyOf(readings));
        }
        return all;
    }

    private static void add(Set<String> readings, Pinyin pinyin) {
        if (pinyin != Pinyin.none5) {
            String reading = pinyin.getPinyinWithoutTone();
            readings.add(reading);
            readings.add(reading.replace('v', 'u'));
        }
    }
}
