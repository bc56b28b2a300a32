extension StarterProject {
    static let english = [
        ("meal_allowance.policy.md", englishPolicy), ("data/employee.csv", englishStaff),
        ("data/attendance.csv", englishAttendance), ("README.md", englishReadme),
    ]

    private static let englishPolicy = """
        # Regulation on the meal allowance

        > This text is an **example**, to be replaced by your own regulation.

        ```policy
        regulation Meal_Allowance
          title "Example regulation on the meal allowance"
          in force from 1 January 2025
        ```

        ## Article 1

        An employee is anyone on the staff list, in a grade from 1 to 4. Attendance is recorded once on each working day.

        ```policy
        register Employee
          id    : text key
          name  : text
          grade : whole 1..4

        log Attendance of Employee on date
          date    : date
          status  : present_at_work, leave, sick, absent_without_leave
          arrival : time of day optional
        ```

        ## Article 2

        The allowance is paid for each day of attendance with a recorded arrival not later than 08:30.

        ```policy
        parameter latest_arrival : time of day = 08:30

        rule paid for Attendance =
          status = present_at_work and present arrival and arrival <= latest_arrival

        rule days_paid for Employee per month =
          count(Attendance when paid)
        ```

        ## Article 3

        The allowance of a day is Rp35,000 in grades 1 and 2, Rp37,000 in grade 3, and Rp41,000 in grade 4.

        ```policy
        table daily_rate for Employee
          | grade  | => rate : rupiah |
          | 1 .. 2 | Rp35,000         |
          | 3      | Rp37,000         |
          | 4      | Rp41,000         |

        rule allowance for Employee per month : rupiah = days_paid * rate

        output allowances for Employee per month:
          id,
          period as "month",
          days_paid,
          allowance
        ```

        ## Annex: worked examples

        ```policy
        test "days that are paid" period January 2025
          given Attendance
            | date       | status          | arrival |
            | 2025-01-02 | present_at_work | 08:29   |
            | 2025-01-03 | present_at_work | 08:30   |
            | 2025-01-06 | present_at_work | 08:31   |
            | 2025-01-07 | present_at_work | -       |
            | 2025-01-08 | sick            | -       |
          expected Attendance
            | row | paid |
            | 1   | yes  |
            | 2   | yes  |
            | 3   | no   |
            | 4   | no   |
            | 5   | no   |
          expected Employee
            | id | days_paid |
            | K1 | 2         |

        test "the rate of each grade" period January 2025
          given Employee
            | id | grade | days_paid |
            | a  | 1     | 20        |
            | b  | 2     | 20        |
            | c  | 3     | 20        |
            | d  | 4     | 20        |
            | e  | 4     | 0         |
          expected Employee
            | id | rate     | allowance |
            | a  | Rp35,000 | Rp700,000 |
            | b  | Rp35,000 | Rp700,000 |
            | c  | Rp37,000 | Rp740,000 |
            | d  | Rp41,000 | Rp820,000 |
            | e  | Rp41,000 | Rp0       |
        ```

        """

    private static let englishStaff = """
        id,name,grade
        E1,Ada,3
        E2,Grace,2
        E3,Edsger,4

        """

    private static let englishAttendance = """
        id,date,status,arrival
        E1,2025-01-02,present_at_work,07:55
        E2,2025-01-02,present_at_work,08:31
        E3,2025-01-02,sick,
        E1,2025-01-03,present_at_work,08:30
        E2,2025-01-03,present_at_work,08:02
        E3,2025-01-03,present_at_work,07:40

        """

    private static let englishReadme = """
        # Meal allowance

        The regulation is `meal_allowance.policy.md`: a text that people read, with the rules that a machine scores between
        its lines. Sample data is in `data/`.

        ```sh
        policyc check .                                                   # check the policy
        policyc test .                                                    # run its worked examples
        policyc fmt .                                                     # lay it out
        policyc score meal_allowance.policy.md --data data --out results  # score; see results/allowances.csv
        ```

        A good first step: change `08:30` to `08:00` in article 2, run `policyc test .` and see which test fails.

        """
}
