//! One entry of a recording as a tree of bounded size: what goes beyond the bound is left out, as if
//! the recording did not have it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// What one entry may weigh, in bytes: an entry with a hundred headers weighs a twentieth.
const ENTRY: usize = 1024 * 1024;
/// What a value weighs besides its text.
const VALUE: usize = 64;

/// Reads a value of bounded weight.
pub struct Tree<'a> {
    room: &'a mut usize,
}

/// Reads one whole entry from wherever the deserializer stands.
pub struct Entry;

impl<'de> DeserializeSeed<'de> for Entry {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        let mut room = ENTRY;
        Tree { room: &mut room }.deserialize(from)
    }
}

impl Tree<'_> {
    /// Whether there is room for one more value with so much text.
    fn take(&mut self, text: usize) -> bool {
        let left = self.room.checked_sub(VALUE + text);
        *self.room = left.unwrap_or(0);
        left.is_some()
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_str<E>(mut self, text: &str) -> Result<Value, E> {
        Ok(if self.take(text.len()) { text.into() } else { Value::Null })
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while self.take(0) {
            match seq.next_element_seed(Tree { room: self.room })? {
                Some(value) => list.push(value),
                None => return Ok(list.into()),
            }
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut from: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            if self.take(key.len()) {
                map.insert(key, from.next_value_seed(Tree { room: self.room })?);
            } else {
                from.next_value::<IgnoredAny>()?;
            }
        }
        Ok(map.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Value {
        Entry.deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap()
    }

    #[test]
    fn what_fits_is_read_as_it_is() {
        let json = r#"{"a":[1,-2,0.5,true,null,"é"],"b":{"c":[]}}"#;
        assert_eq!(read(json), serde_json::from_str::<Value>(json).unwrap());
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let many = format!("[{}1]", "[],".repeat(200_000));
        assert!(read(&many).as_array().unwrap().len() <= ENTRY / VALUE);
        let long = format!(r#"{{"a":"{}","b":1}}"#, "x".repeat(2 * ENTRY));
        assert_eq!(read(&long)["a"], Value::Null);
        let keys: Vec<String> = (0..100_000).map(|n| format!(r#""k{n}":{n}"#)).collect();
        let keys = format!("{{{}}}", keys.join(","));
        assert!(read(&keys).as_object().unwrap().len() <= ENTRY / VALUE);
    }
}
