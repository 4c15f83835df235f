//! Deadlines against dates that another implementation computed.

use saydo_shared::letter::deadline::deadlines;

#[test]
fn four_hundred_dates_agree_with_another_implementation() {
    let mut count = 0;
    for line in include_str!("deadlines.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split(' ');
        let (Some(law), Some(received), Some(due)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let found = deadlines(received, law).map(|days| days.due);
        assert_eq!(found.as_deref(), Some(due), "{line}");
        count += 1;
    }
    assert_eq!(count, 400);
}
