;; Two passes over the input, each listing places that are worth a closer look. The caller lays the memory out:
;;   0x00000  class of each byte: 0 no token character, 1 letter, 2 digit, 4 other
;;   0x10000  slot of each hash of four bytes: 0 none, 0xffff several, else the index of its gram
;;   0x50000  the grams, four lower-cased bytes each
;;   0x60000  the list that is given back, 0x20000 bytes
;;   0x80000  the input, with at least 64 zeros behind it
(module
  (memory (export "memory") 16)
  ;; Where the next call goes on when the list was full.
  (global $resume (export "resume") (mut i32) (i32.const 0))

  ;; Places between $at and $end where one of the grams begins. Gives their number.
  (func (export "grams") (param $at i32) (param $end i32) (result i32)
    (local $out i32) (local $gram i32) (local $slot i32)
    (local.set $out (i32.const 0x60000))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $gram (i32.or (i32.load (local.get $at)) (i32.const 0x20202020)))
        (local.set $slot
          (i32.load16_u offset=0x10000
            (i32.shl (i32.shr_u (i32.mul (local.get $gram) (i32.const 0x9e3779b1)) (i32.const 15)) (i32.const 1))))
        (if (local.get $slot)
          (then
            (if (i32.or
                  (i32.eq (local.get $slot) (i32.const 0xffff))
                  (i32.eq (i32.load offset=0x50000 (i32.shl (local.get $slot) (i32.const 2))) (local.get $gram)))
              (then
                (i32.store (local.get $out) (local.get $at))
                (local.set $out (i32.add (local.get $out) (i32.const 4)))
                (if (i32.ge_u (local.get $out) (i32.const 0x80000))
                  (then
                    (local.set $at (i32.add (local.get $at) (i32.const 1)))
                    (br $done)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (global.set $resume (local.get $at))
    (i32.shr_u (i32.sub (local.get $out) (i32.const 0x60000)) (i32.const 2)))

  ;; Runs of at least 12 token characters with two digits and a letter among the first 4096: begin and end of each.
  (func (export "runs") (param $at i32) (param $end i32) (result i32)
    (local $out i32) (local $start i32) (local $stop i32) (local $class i32) (local $digits i32) (local $letters i32)
    (local.set $out (i32.const 0x60000))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (if (i32.eqz (i32.load8_u (i32.load8_u (local.get $at))))
          (then
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $next)))
        (local.set $start (local.get $at))
        (loop $in
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br_if $in (i32.load8_u (i32.load8_u (local.get $at)))))
        (br_if $next (i32.lt_u (i32.sub (local.get $at) (local.get $start)) (i32.const 12)))
        (local.set $stop
          (select
            (local.get $at)
            (i32.add (local.get $start) (i32.const 4096))
            (i32.lt_u (i32.sub (local.get $at) (local.get $start)) (i32.const 4096))))
        (local.set $digits (i32.const 0))
        (local.set $letters (i32.const 0))
        (loop $count
          (local.set $stop (i32.sub (local.get $stop) (i32.const 1)))
          (local.set $class (i32.load8_u (i32.load8_u (local.get $stop))))
          (local.set $digits (i32.add (local.get $digits) (i32.eq (local.get $class) (i32.const 2))))
          (local.set $letters (i32.or (local.get $letters) (i32.eq (local.get $class) (i32.const 1))))
          (br_if $count (i32.gt_u (local.get $stop) (local.get $start))))
        (if (i32.and (i32.gt_u (local.get $digits) (i32.const 1)) (local.get $letters))
          (then
            (i32.store (local.get $out) (local.get $start))
            (i32.store offset=4 (local.get $out) (local.get $at))
            (local.set $out (i32.add (local.get $out) (i32.const 8)))
            (br_if $done (i32.ge_u (local.get $out) (i32.const 0x80000)))))
        (br $next)))
    (global.set $resume (local.get $at))
    (i32.shr_u (i32.sub (local.get $out) (i32.const 0x60000)) (i32.const 3))))
