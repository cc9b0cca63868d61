;; Two passes over the input, each listing places that are worth a closer look. The caller lays the memory out:
;;   0x00000  class of each byte: 0 no token character, 1 letter, 2 digit, 4 other
;;   0x10000  for each hash of four bytes, whether it is a gram's; hashes have 18 bits here, and 17 below
;;   0x50000  slot of each hash: 0 none, 0xffff several, else the index of its gram
;;   0x90000  the grams, four lower-cased bytes each
;;   0xa0000  the list that is given back, 0x20000 bytes
;;   0xc0000  the input, with at least 80 zeros behind it
(module
  (memory (export "memory") 16)
  ;; Where the next call goes on when the list was full.
  (global $resume (export "resume") (mut i32) (i32.const 0))

  ;; Places between $at and $end where one of the grams begins. Gives their number.
  (func (export "grams") (param $at i32) (param $end i32) (result i32)
    (local $out i32) (local $gram i32) (local $slot i32) (local $stop i32) (local $low i64) (local $high i64)
    (local.set $out (i32.const 0xa0000))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        ;; Eight places at once: most hold none.
        (local.set $low (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020)))
        (local.set $high (i64.or (i64.load offset=4 (local.get $at)) (i64.const 0x2020202020202020)))
        (if (i32.eqz
              (i32.or
                (i32.or
                  (i32.or
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (local.get $low)) (i32.const 0x9e3779b1)) (i32.const 14)))
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $low) (i64.const 8))) (i32.const 0x9e3779b1)) (i32.const 14))))
                  (i32.or
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $low) (i64.const 16))) (i32.const 0x9e3779b1)) (i32.const 14)))
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $low) (i64.const 24))) (i32.const 0x9e3779b1)) (i32.const 14)))))
                (i32.or
                  (i32.or
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (local.get $high)) (i32.const 0x9e3779b1)) (i32.const 14)))
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $high) (i64.const 8))) (i32.const 0x9e3779b1)) (i32.const 14))))
                  (i32.or
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $high) (i64.const 16))) (i32.const 0x9e3779b1)) (i32.const 14)))
                    (i32.load8_u offset=0x10000 (i32.shr_u (i32.mul (i32.wrap_i64 (i64.shr_u (local.get $high) (i64.const 24))) (i32.const 0x9e3779b1)) (i32.const 14)))))))
          (then
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br $next)))
        (local.set $stop (i32.add (local.get $at) (i32.const 8)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (loop $each
          (local.set $gram (i32.or (i32.load (local.get $at)) (i32.const 0x20202020)))
          (local.set $slot
            (i32.load16_u offset=0x50000
              (i32.shl (i32.shr_u (i32.mul (local.get $gram) (i32.const 0x9e3779b1)) (i32.const 15)) (i32.const 1))))
          (if (local.get $slot)
            (then
              (if (i32.or
                    (i32.eq (local.get $slot) (i32.const 0xffff))
                    (i32.eq (i32.load offset=0x90000 (i32.shl (local.get $slot) (i32.const 2))) (local.get $gram)))
                (then
                  (i32.store (local.get $out) (local.get $at))
                  (local.set $out (i32.add (local.get $out) (i32.const 4)))
                  (if (i32.ge_u (local.get $out) (i32.const 0xc0000))
                    (then
                      (local.set $at (i32.add (local.get $at) (i32.const 1)))
                      (br $done)))))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $stop))))
        (br $next)))
    (global.set $resume (local.get $at))
    (i32.shr_u (i32.sub (local.get $out) (i32.const 0xa0000)) (i32.const 2)))

  ;; Runs of at least 12 token characters with two digits and a letter among the first 4096: begin and end of each.
  (func (export "runs") (param $at i32) (param $end i32) (result i32)
    (local $out i32) (local $start i32) (local $stop i32) (local $count i32) (local $class i32) (local $digits i32) (local $letters i32)
    (local $bytes v128) (local $shift i64) (local $tokens i64) (local $numbers i64) (local $long i64) (local $from i64) (local $to i64)
    (local.set $out (i32.const 0xa0000))
    (block $done
      (loop $window
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        ;; Which of the next 64 bytes are token characters, and which digits: one bit each.
        (local.set $tokens (i64.const 0))
        (local.set $numbers (i64.const 0))
        (local.set $shift (i64.const 0))
        (local.set $start (local.get $at))
        (loop $part
          (local.set $bytes (v128.load (local.get $start)))
          ;; A token character has a bit in common between what its upper and what its lower half allow.
          (local.set $tokens
            (i64.or
              (local.get $tokens)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (i8x16.ne
                      (v128.and
                        (i8x16.swizzle
                          (v128.const i8x16 26 30 30 30 30 30 30 30 30 30 28 5 4 5 4 13)
                          (v128.and (local.get $bytes) (v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f)))
                        (i8x16.swizzle
                          (v128.const i8x16 0 0 1 2 4 8 4 16 0 0 0 0 0 0 0 0)
                          (i8x16.shr_u (local.get $bytes) (i32.const 4))))
                      (v128.const i64x2 0 0))))
                (local.get $shift))))
          (local.set $numbers
            (i64.or
              (local.get $numbers)
              (i64.shl
                (i64.extend_i32_u
                  (i8x16.bitmask
                    (i8x16.lt_u
                      (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x30)))
                      (i8x16.splat (i32.const 10)))))
                (local.get $shift))))
          (local.set $start (i32.add (local.get $start) (i32.const 16)))
          (local.set $shift (i64.add (local.get $shift) (i64.const 16)))
          (br_if $part (i64.lt_u (local.get $shift) (i64.const 64))))
        ;; Where twelve of them follow each other.
        (local.set $long (i64.and (local.get $tokens) (i64.shr_u (local.get $tokens) (i64.const 1))))
        (local.set $long (i64.and (local.get $long) (i64.shr_u (local.get $long) (i64.const 2))))
        (local.set $long
          (i64.and
            (i64.and (local.get $long) (i64.shr_u (local.get $long) (i64.const 4)))
            (i64.shr_u (local.get $long) (i64.const 8))))
        (block $ended
          (loop $run
            (br_if $ended (i64.eqz (local.get $long)))
            (local.set $from (i64.ctz (local.get $long)))
            (local.set $to
              (i64.add (local.get $from) (i64.ctz (i64.xor (i64.shr_u (local.get $tokens) (local.get $from)) (i64.const -1)))))
            (local.set $start (i32.add (local.get $at) (i32.wrap_i64 (local.get $from))))
            (if (i64.ge_u (local.get $to) (i64.const 64))
              (then
                ;; It goes on behind the window: look again from where it begins, or follow it to its end.
                (if (i64.ne (local.get $from) (i64.const 0))
                  (then
                    (local.set $at (local.get $start))
                    (br $window)))
                (local.set $stop (i32.add (local.get $at) (i32.const 64)))
                (block $over
                  (loop $follow
                    (br_if $over (i32.eqz (i32.load8_u (i32.load8_u (local.get $stop)))))
                    (local.set $stop (i32.add (local.get $stop) (i32.const 1)))
                    (br $follow))))
              (else
                (local.set $stop (i32.add (local.get $at) (i32.wrap_i64 (local.get $to))))
                (local.set $long (i64.and (local.get $long) (i64.shl (i64.const -1) (local.get $to))))
                ;; Two digits among them, or it is a word or a path.
                (br_if $run
                  (i64.lt_u
                    (i64.popcnt
                      (i64.and
                        (local.get $numbers)
                        (i64.and
                          (i64.shl (i64.const -1) (local.get $from))
                          (i64.xor (i64.shl (i64.const -1) (local.get $to)) (i64.const -1)))))
                    (i64.const 2)))))
            (local.set $digits (i32.const 0))
            (local.set $letters (i32.const 0))
            (local.set $count
              (select
                (local.get $stop)
                (i32.add (local.get $start) (i32.const 4096))
                (i32.lt_u (i32.sub (local.get $stop) (local.get $start)) (i32.const 4096))))
            (loop $each
              (local.set $count (i32.sub (local.get $count) (i32.const 1)))
              (local.set $class (i32.load8_u (i32.load8_u (local.get $count))))
              (local.set $digits (i32.add (local.get $digits) (i32.eq (local.get $class) (i32.const 2))))
              (local.set $letters (i32.or (local.get $letters) (i32.eq (local.get $class) (i32.const 1))))
              (br_if $each (i32.gt_u (local.get $count) (local.get $start))))
            (if (i32.and (i32.gt_u (local.get $digits) (i32.const 1)) (local.get $letters))
              (then
                (i32.store (local.get $out) (local.get $start))
                (i32.store offset=4 (local.get $out) (local.get $stop))
                (local.set $out (i32.add (local.get $out) (i32.const 8)))
                (if (i32.ge_u (local.get $out) (i32.const 0xc0000))
                  (then
                    (local.set $at (local.get $stop))
                    (br $done)))))
            (if (i64.ge_u (local.get $to) (i64.const 64))
              (then
                (local.set $at (local.get $stop))
                (br $window)))
            (br $run)))
        ;; What begins in the last eleven is seen whole by the next window.
        (local.set $at (i32.add (local.get $at) (i32.const 53)))
        (br $window)))
    (global.set $resume (local.get $at))
    (i32.shr_u (i32.sub (local.get $out) (i32.const 0xa0000)) (i32.const 3))))
