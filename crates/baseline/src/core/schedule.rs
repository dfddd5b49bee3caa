//! When the level is put back: a weekday and a time in a time zone.
//!
//! # Invariants
//!
//! * Pure in time: the moment is a value, so any week can be tested in no time.
//! * Each occurrence is taken once, also when the program slept through it: then it is taken late.
//! * A time that a change of clocks leaves out is taken as much later as the clocks were put forward.

use std::fmt;

use jiff::civil::{Time, Weekday, time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    weekday: Weekday,
    time: Time,
    zone: TimeZone,
    zone_name: String,
}

/// What is to be done at a moment.
#[derive(Debug, Clone, PartialEq)]
pub enum Due {
    /// This occurrence has not been taken yet.
    Now(Zoned),
    Later(Zoned),
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl Default for Schedule {
    /// Saturday at two in the morning, as the portal of the article has it.
    fn default() -> Schedule {
        let zone_name = "UTC".to_string();
        Schedule {
            weekday: Weekday::Saturday,
            time: time(2, 0, 0, 0),
            zone: TimeZone::UTC,
            zone_name,
        }
    }
}

impl Schedule {
    /// As in `sat 02:00 Asia/Tokyo`; without a zone it is UTC.
    pub fn parse(text: &str) -> Result<Schedule, String> {
        let wrong = || {
            format!(
                "`{text}` is not a schedule; write it as in `sat 02:00` or `sat 02:00 Asia/Tokyo`."
            )
        };
        let mut words = text.split_whitespace();
        let (day, clock) = (words.next().ok_or_else(wrong)?, words.next().ok_or_else(wrong)?);
        let zone_name = words.next().unwrap_or("UTC").to_string();
        if words.next().is_some() {
            return Err(wrong());
        }
        let day = day.to_ascii_lowercase();
        let weekday = WEEKDAYS.iter().find(|(name, _)| *name == day).ok_or_else(wrong)?.1;
        let (hour, minute) = clock.split_once(':').ok_or_else(wrong)?;
        let two = |it: &str| (it.len() == 2).then(|| it.parse::<i8>().ok()).flatten();
        let (hour, minute) = (two(hour).ok_or_else(wrong)?, two(minute).ok_or_else(wrong)?);
        let time = Time::new(hour, minute, 0, 0).map_err(|_| wrong())?;
        let zone = TimeZone::get(&zone_name)
            .map_err(|_| format!("`{zone_name}` is not a time zone; write it as in Asia/Tokyo."))?;
        Ok(Schedule { weekday, time, zone, zone_name })
    }

    /// The latest occurrence that is not after `now`.
    pub fn latest(&self, now: Timestamp) -> Result<Zoned, String> {
        let today = now.to_zoned(self.zone.clone()).date();
        let back = self.weekday.until(today.weekday());
        let this = self.at(today, -i64::from(back))?;
        match this.timestamp() <= now {
            true => Ok(this),
            false => self.at(today, -i64::from(back) - 7),
        }
    }

    /// The first occurrence after `now`.
    pub fn next(&self, now: Timestamp) -> Result<Zoned, String> {
        self.at(self.latest(now)?.date(), 7)
    }

    /// Whether an occurrence is to be taken at `now`, the last one having been taken at `taken`.
    ///
    /// `taken` is when keeping began, if none was taken yet: nothing is made up for from before.
    pub fn due(&self, taken: Timestamp, now: Timestamp) -> Result<Due, String> {
        let latest = self.latest(now)?;
        match latest.timestamp() > taken {
            true => Ok(Due::Now(latest)),
            false => self.next(now).map(Due::Later),
        }
    }

    fn at(&self, date: jiff::civil::Date, days: i64) -> Result<Zoned, String> {
        let moved = date.checked_add(days.days()).map_err(|it| it.to_string())?;
        moved.to_datetime(self.time).to_zoned(self.zone.clone()).map_err(|it| it.to_string())
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = WEEKDAYS.iter().find(|(_, it)| *it == self.weekday).map_or("", |(name, _)| name);
        let (hour, minute) = (self.time.hour(), self.time.minute());
        write!(f, "{day} {hour:02}:{minute:02} {}", self.zone_name)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn tokyo() -> Schedule {
        Schedule::parse("Sat 02:00 Asia/Tokyo").unwrap()
    }

    #[test]
    fn saturday_in_tokyo_is_friday_in_utc() {
        let next = tokyo().next(moment("2026-11-22T04:00:00Z")).unwrap();
        assert_eq!(next.to_string(), "2026-11-28T02:00:00+09:00[Asia/Tokyo]");
        assert_eq!(next.timestamp(), moment("2026-11-27T17:00:00Z"));
    }

    #[test]
    fn an_occurrence_is_taken_once_and_late_if_it_was_slept_through() {
        let began = moment("2026-11-22T04:00:00Z");
        let due = |taken, now: &str| tokyo().due(taken, moment(now)).unwrap();
        assert!(matches!(due(began, "2026-11-27T16:59:59Z"), Due::Later(_)));
        let Due::Now(occurrence) = due(began, "2026-11-27T17:00:00Z") else { panic!("is due") };
        let Due::Now(late) = due(began, "2026-11-30T00:00:00Z") else { panic!("is due") };
        assert_eq!(occurrence, late);
        assert!(matches!(due(late.timestamp(), "2026-11-30T00:00:00Z"), Due::Later(_)));
    }

    #[test]
    fn a_time_that_does_not_exist_is_an_hour_later() {
        let it = Schedule::parse("sun 02:30 America/New_York").unwrap();
        let next = it.next(moment("2026-03-05T00:00:00Z")).unwrap();
        assert_eq!(next.to_string(), "2026-03-08T03:30:00-04:00[America/New_York]");
        let after = it.next(next.timestamp()).unwrap();
        assert_eq!(after.to_string(), "2026-03-15T02:30:00-04:00[America/New_York]");
    }

    #[test]
    fn what_is_no_schedule_is_said() {
        for wrong in ["", "sat", "sat 2:00", "sat 24:00", "someday 02:00", "sat 02:00 UTC x"] {
            assert!(Schedule::parse(wrong).unwrap_err().contains("not a schedule"), "{wrong}");
        }
        assert!(Schedule::parse("sat 02:00 Asia/Tokio").unwrap_err().contains("not a time zone"));
    }

    proptest! {
        #[test]
        fn the_latest_is_within_a_week_before_and_the_next_after(
            seconds in 0i64..4_000_000_000,
            day in 0usize..7,
            hour in 0i8..24,
            zone in prop::sample::select(vec!["UTC", "Asia/Tokyo", "America/New_York", "Europe/Berlin"]),
        ) {
            let text = format!("{} {hour:02}:15 {zone}", WEEKDAYS[day].0);
            let schedule = Schedule::parse(&text).unwrap();
            prop_assert_eq!(schedule.to_string(), text);
            let now = Timestamp::from_second(seconds).unwrap();
            let (latest, next) = (schedule.latest(now).unwrap(), schedule.next(now).unwrap());
            prop_assert!(latest.timestamp() <= now && now < next.timestamp());
            prop_assert_eq!(latest.weekday(), WEEKDAYS[day].1);
            let apart = next.timestamp().as_second() - latest.timestamp().as_second();
            prop_assert!((apart - 7 * 86_400).abs() <= 3_600, "{} apart", apart);
        }
    }
}
