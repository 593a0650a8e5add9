package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document is about, whoever issued it: its title without issuer, place, and kind of document
 * (河南省职业教育改革实施方案 and 国家职业教育改革实施方案 are both about 职业教育改革).
 */
final class Subject {

    private static final Pattern LEVEL = Pattern.compile("^(?:中华人民共和国|国家|全国|全省|全市|全县|我省|我市)");
    private static final Pattern KIND = Pattern.compile("的?(?:实施|若干|指导|总体|工作)?(?:意见|方案|办法|细则|措施|规定|计划|规划)$");
    private static final Pattern CARRIES_OUT = Pattern.compile("^(?:关于)?(?:认真|深入)?(?:贯彻落实|贯彻执行|贯彻|落实)?");
    private static final Pattern VERSION = Pattern.compile("(?:试行|暂行|\\d{4}~\\d{4}|\\d{4}年)$");
    /** 安徽省教育厅转发安徽省人民政府办公厅关于…的通知 is about what was passed on in the end. */
    private static final Pattern PASSED_ON = Pattern.compile("^.{2,}(?:转发|批转)《?(.{4,}?)》?的通知$");

    private static final int SHORTEST = 6;

    private Subject() {}

    /** The subject with more and more of the kind taken off, longest first; empty where nothing tells it. */
    static List<String> of(String title, Places places, BodyResolver bodies) {
        String passedOn = PASSED_ON.matcher(title).replaceFirst("$1");
        String subject =
                Title.key(Title.unwrapped(Issuers.runIn(passedOn, bodies).title()));
        subject = CARRIES_OUT.matcher(subject).replaceFirst("");
        for (String place : places.namedIn(subject)) {
            subject = subject.replaceFirst(place + "(?:省|市|县|区|旗|州|盟|自治区)?", "");
        }
        subject = LEVEL.matcher(subject).replaceFirst("");
        subject = VERSION.matcher(subject).replaceFirst("");
        List<String> subjects = new ArrayList<>();
        while (subject.length() >= SHORTEST && !subjects.contains(subject)) {
            subjects.add(subject);
            subject = KIND.matcher(subject).replaceFirst("");
        }
        return subjects;
    }
}
